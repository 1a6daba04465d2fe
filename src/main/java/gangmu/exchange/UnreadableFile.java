package gangmu.exchange;

import gangmu.text.Parsed.Problem;
import gangmu.text.Texts;
import java.util.List;

/** A file that does not hold what it should, at a place in it that can be named. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Problem problem;

    UnreadableFile(String place, Problem problem) {
        super(place + ": " + problem);
        this.place = place;
        this.problem = problem;
    }

    UnreadableFile(String place, String messageKey, Object... arguments) {
        this(place, new Problem(messageKey, List.of(arguments)));
    }

    /** What is wrong and where, as a sentence. */
    public String in(Texts texts) {
        return place.isEmpty() ? problem.in(texts) : texts.get("wrong.file", place, problem.in(texts));
    }
}
