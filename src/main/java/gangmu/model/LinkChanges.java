package gangmu.model;

import java.util.Optional;

/** The changes that link a project to a KPI it serves, and take the link away. */
public final class LinkChanges {
    private LinkChanges() {}

    /** Links the two; empty where they are linked already. */
    public static Optional<Change> link(Plan plan, Project project, Kpi kpi) {
        return plan.link(project.id(), kpi.id()).isPresent()
                ? Optional.empty()
                : Optional.of(Change.of(deed(Verb.LINK, project, kpi), Edit.add(new Link(project.id(), kpi.id()))));
    }

    /** Takes the link between the two away; empty where there is none. */
    public static Optional<Change> unlink(Plan plan, Project project, Kpi kpi) {
        return plan.link(project.id(), kpi.id())
                .map(link -> Change.of(deed(Verb.UNLINK, project, kpi), Edit.remove(link)));
    }

    private static Deed deed(Verb verb, Project project, Kpi kpi) {
        return Deed.of(verb, project.name() + " → " + kpi.name());
    }
}
