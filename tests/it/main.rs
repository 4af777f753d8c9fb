//! Behaviour, tried from outside: through HTTP against the real server on the real corpus, or through the binary.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test that fails says where.
#![allow(unreachable_pub)] // One binary: nothing is public.

mod api;
mod check;
mod contribute;
mod index;
mod layers;
mod pages;
mod search;
mod serve;
mod support;
