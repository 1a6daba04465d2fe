package gangmu.model;

import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An important project of a section.
 *
 * @param firstYear first fiscal year of its period, which may begin before the plan
 * @param lastYear last fiscal year of its period, which may end after the plan
 * @param category 計畫類別, kept and printed as written; may be empty
 */
public record Project(Id id, Id section, Rank rank, String name, Year firstYear, Year lastYear, String category)
        implements Node {

    /** @throws IllegalArgumentException if the name is blank or the period ends before it starts */
    public Project {
        name = Words.required("name", name);
        category = Words.optional("category", category);
        new YearRange(firstYear, lastYear);
    }

    @Override
    public Key key() {
        return Key.of(Kind.PROJECT, id);
    }

    @Override
    public Id owner() {
        return id;
    }

    /** The fiscal years the project runs. */
    public YearRange period() {
        return new YearRange(firstYear, lastYear);
    }

    @Override
    public Id parent() {
        return section;
    }

    @Override
    public Project renamed(String newName) {
        return new Project(id, section, rank, newName, firstYear, lastYear, category);
    }

    /** The same project running in other years. */
    public Project during(YearRange period) {
        return new Project(id, section, rank, name, period.first(), period.last(), category);
    }

    /** The same project in another category. */
    public Project categorised(String newCategory) {
        return new Project(id, section, rank, name, firstYear, lastYear, newCategory);
    }

    @Override
    public Project placed(@Nullable Id newSection, Rank newRank) {
        return new Project(id, Objects.requireNonNull(newSection), newRank, name, firstYear, lastYear, category);
    }
}
