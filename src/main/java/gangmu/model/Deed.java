package gangmu.model;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a change is called when it is undone, redone or looked up.
 *
 * @param subject the name of what it was done to, as it was named then
 * @param year the fiscal year concerned, null where it concerns none
 * @param reason why it was done, in the words of who did it; may be empty
 */
public record Deed(Verb verb, String subject, @Nullable Year year, String reason) {

    /** A deed of which no reason is given. */
    public Deed(Verb verb, String subject, @Nullable Year year) {
        this(verb, subject, year, "");
    }

    /** The same with a reason. */
    public Deed because(String why) {
        return new Deed(verb, subject, year, Words.optional("reason", why));
    }

    /** A deed that concerns no particular year. */
    public static Deed of(Verb verb, String subject) {
        return new Deed(verb, subject, null);
    }
}
