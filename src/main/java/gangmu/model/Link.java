package gangmu.model;

/** The statement that a project serves a KPI. */
public record Link(Id project, Id kpi) implements Element {
    @Override
    public Key key() {
        return Key.of(Kind.LINK, project, kpi);
    }

    @Override
    public Id owner() {
        return project;
    }
}
