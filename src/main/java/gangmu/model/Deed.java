package gangmu.model;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a change is called when it is undone, redone or looked up.
 *
 * @param subject the name of what it was done to, as it was named then
 * @param year the fiscal year concerned, null where it concerns none
 */
public record Deed(Verb verb, String subject, @Nullable Year year) {

    /** A deed that concerns no particular year. */
    public static Deed of(Verb verb, String subject) {
        return new Deed(verb, subject, null);
    }
}
