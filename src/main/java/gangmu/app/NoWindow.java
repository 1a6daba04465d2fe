package gangmu.app;

/** The machine cannot show a window; the commands that need none still work. */
final class NoWindow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final String detail;

    private NoWindow(String messageKey, String detail) {
        super(messageKey + " " + detail);
        this.messageKey = messageKey;
        this.detail = detail;
    }

    /** There is no display at all. */
    static NoWindow withoutDisplay() {
        return new NoWindow("trouble.no-display", "");
    }

    /** There is a display, but it cannot be used. */
    static NoWindow because(Throwable cause) {
        return new NoWindow("trouble.no-window", String.valueOf(cause.getMessage()));
    }

    String messageKey() {
        return messageKey;
    }

    String detail() {
        return detail;
    }
}
