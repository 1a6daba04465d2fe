package gangmu.app;

/** What a command line came to: its exit code and what it wrote. */
record Outcome(int status, String out, String err) {}
