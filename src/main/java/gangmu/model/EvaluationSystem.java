package gangmu.model;

/** 評估體制: who carries out the evaluation of a KPI, with the code 1–5 that plans print. */
public enum EvaluationSystem {
    EXISTING_ORGANISATION(1),
    TASK_FORCE(2),
    THIRD_PARTY(3),
    EXISTING_WITH_THIRD_PARTY(4),
    OTHER(5);

    private final int code;

    EvaluationSystem(int code) {
        this.code = code;
    }

    /** The number printed in plans, 1–5. */
    public int code() {
        return code;
    }

    /**
     * The system with this printed number.
     *
     * @throws IllegalArgumentException if the code is not 1–5
     */
    public static EvaluationSystem ofCode(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("no evaluation system " + code);
        }
        return values()[code - 1];
    }
}
