//! The program: arguments to a command, and its exit code. Everything else is the library's.

fn main() -> std::process::ExitCode {
    discorsi::cli::run()
}
