package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A section, goal or measure of the policy outline.
 *
 * @param parent the node of the level above; null for a section
 * @param numbered whether official numbering counts and prints it; some plans leave a lone goal unnumbered
 */
public record OutlineNode(Id id, @Nullable Id parent, Level level, Rank rank, boolean numbered, String title)
        implements Node {

    /** @throws BrokenRule if the title is blank, or a parent is missing or given to a section */
    public OutlineNode {
        title = Words.required("title", title);
        if ((parent == null) != (level == Level.SECTION)) {
            throw new BrokenRule(Rule.PARENT);
        }
    }

    @Override
    public Key key() {
        return Key.of(Kind.OUTLINE_NODE, id);
    }

    @Override
    public Id owner() {
        return id;
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public OutlineNode renamed(String newTitle) {
        return new OutlineNode(id, parent, level, rank, numbered, newTitle);
    }

    /** The same node, counted by official numbering or not. */
    public OutlineNode numbered(boolean counted) {
        return new OutlineNode(id, parent, level, rank, counted, title);
    }

    @Override
    public OutlineNode placed(@Nullable Id newParent, Rank newRank) {
        return placed(newParent, level, newRank);
    }

    /** The same node at another place and level. */
    public OutlineNode placed(@Nullable Id newParent, Level newLevel, Rank newRank) {
        return new OutlineNode(id, newParent, newLevel, newRank, numbered, title);
    }
}
