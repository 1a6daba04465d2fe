package gangmu.model;

/** A review that differs from the suggested light and does not say why. */
public final class ReasonNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReasonNeeded(Review review, Light suggested) {
        super(review.light() + " instead of " + suggested + " without a reason: " + review.key());
    }
}
