package gangmu.model;

import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the linkage that is kept under a name; what is null limits nothing.
 *
 * @param name what tells it from the others of the plan
 * @param section that projects stand under
 * @param goal that KPIs stand under
 * @param category of projects, as written; empty for those that have none
 * @param running a year that projects run in
 * @param targeted a year for which KPIs have a target
 * @param light that KPIs have in the year looked at
 * @param text a part of names; may be empty
 */
public record SavedFilter(
        Id heading,
        String name,
        @Nullable Id section,
        @Nullable Id goal,
        @Nullable String category,
        @Nullable Year running,
        @Nullable Year targeted,
        @Nullable Light light,
        String text)
        implements Element {

    /** @throws BrokenRule if the name is blank */
    public SavedFilter {
        name = Words.required("name", name);
        category = category == null ? null : Words.optional("category", category);
        text = Words.optional("text", text);
    }

    /** A filter under a name. */
    public static SavedFilter of(Id heading, String name, LinkageFilter filter) {
        return new SavedFilter(
                heading,
                name,
                filter.section().orElse(null),
                filter.goal().orElse(null),
                filter.category().orElse(null),
                filter.running().orElse(null),
                filter.targeted().orElse(null),
                filter.light().orElse(null),
                filter.text());
    }

    /** What it lets pass. */
    public LinkageFilter filter() {
        return new LinkageFilter(
                Optional.ofNullable(section),
                Optional.ofNullable(goal),
                Optional.ofNullable(category),
                Optional.ofNullable(running),
                Optional.ofNullable(targeted),
                Optional.ofNullable(light),
                text);
    }

    /** Whether it has to do with a section or goal. */
    boolean isAbout(Id node) {
        return node.equals(section) || node.equals(goal);
    }

    @Override
    public Key key() {
        return Key.of(Kind.SAVED_FILTER, heading, name);
    }

    @Override
    public Id owner() {
        return heading;
    }
}
