//! Behaviour, tried from outside: through HTTP against the real server on the real corpus, or through the binary.

mod api;
mod check;
mod index;
mod layers;
mod pages;
mod search;
mod serve;
mod support;
