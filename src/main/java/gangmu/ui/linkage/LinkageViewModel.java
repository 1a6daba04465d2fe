package gangmu.ui.linkage;

import gangmu.model.Finding;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.LinkChanges;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.work.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the views of the linkage share: what is looked at, what is folded up, and where the cursor of the matrix stands. */
public final class LinkageViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Matrix> matrix;
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(new Cursor(0, 0));
    private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.MATRIX);
    private final ObjectProperty<Optional<Integer>> depth = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty lit = new SimpleBooleanProperty(true);
    private Set<Id> collapsed = Set.of();
    private boolean moving;

    /** A row and a column of the matrix, from 0. */
    record Cursor(int row, int column) {}

    /** The linkage of the plan on the desk. */
    public LinkageViewModel(Desk desk) {
        this.desk = desk;
        this.matrix = new ReadOnlyObjectWrapper<>(made());
        desk.filter().subscribe((was, is) -> show());
        desk.state().map(State::plan).subscribe(plan -> show());
        desk.year().subscribe(year -> show());
        desk.spot().subscribe(this::follow);
    }

    /** Which projects and KPIs are looked at. */
    ObjectProperty<LinkageFilter> filter() {
        return desk.filter();
    }

    /** The lines of the matrix as the plan is now. */
    ReadOnlyObjectProperty<Matrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    /** Where the cursor of the matrix stands. */
    ReadOnlyObjectProperty<Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** Along how many links the graph shows what is around what is looked at; everything where that is empty. */
    ObjectProperty<Optional<Integer>> depth() {
        return depth;
    }

    /** Which of the views is shown. */
    ObjectProperty<Sight> sight() {
        return sight;
    }

    /** Whether cells carry the light and the attainment of their KPI. */
    BooleanProperty lit() {
        return lit;
    }

    /** The plan that is shown. */
    Plan plan() {
        return desk.plan();
    }

    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /** Takes over what was looked at and folded up. */
    void takeOver(LinkageViewModel before) {
        collapsed = before.collapsed;
        lit.set(before.lit.get());
        sight.set(before.sight.get());
        depth.set(before.depth.get());
        show();
        cursor.set(clamped(before.cursor.get()));
    }

    private Matrix made() {
        return Matrix.of(desk.linkage(), collapsed);
    }

    private void show() {
        Optional<Id> row = line(matrix.get().rows(), cursor.get().row()).map(Line::id);
        Optional<Id> column =
                line(matrix.get().columns(), cursor.get().column()).map(Line::id);
        Matrix next = made();
        matrix.set(next);
        cursor.set(clamped(new Cursor(
                row.map(id -> Matrix.place(next.rows(), id)).orElse(0),
                column.map(id -> Matrix.place(next.columns(), id)).orElse(0))));
    }

    private static Optional<Line> line(List<Line> lines, int place) {
        return place >= 0 && place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }

    private Cursor clamped(Cursor wanted) {
        return new Cursor(
                Math.clamp(wanted.row(), 0, Math.max(0, matrix.get().rows().size() - 1)),
                Math.clamp(
                        wanted.column(), 0, Math.max(0, matrix.get().columns().size() - 1)));
    }

    /** Moves the cursor, and looks at the project or KPI of the line it came to; one that it stood in stays as it is. */
    void go(int row, int column) {
        Cursor was = cursor.get();
        Cursor next = clamped(new Cursor(row, column));
        cursor.set(next);
        if (next.row() != was.row()) {
            line(matrix.get().rows(), next.row()).ifPresent(line -> lookAt(line.node()));
        } else if (next.column() != was.column()) {
            line(matrix.get().columns(), next.column()).ifPresent(line -> lookAt(line.node()));
        }
    }

    private void lookAt(Node node) {
        moving = true;
        desk.lookAt(Spot.of(node));
        moving = false;
    }

    /** Goes where somebody looks elsewhere; what was hidden there is lifted. */
    private void follow(Spot spot) {
        if (moving || !(spot instanceof Spot.At(var id))) {
            return;
        }
        reveal(id);
    }

    /** Shows a project or KPI, lifting the filter that hides it. */
    void reveal(Id id) {
        boolean isLine =
                desk.plan().project(id).isPresent() || desk.plan().kpi(id).isPresent();
        if (!isLine) {
            return;
        }
        if (!matrix.get().linkage().shows(id)) {
            desk.filter().set(LinkageFilter.NONE);
        }
        int row = Matrix.place(matrix.get().rows(), id);
        int column = Matrix.place(matrix.get().columns(), id);
        cursor.set(clamped(new Cursor(
                row < 0 ? cursor.get().row() : row, column < 0 ? cursor.get().column() : column)));
    }

    /** Whether what a finding is about passes the filter. */
    boolean shows(Finding finding) {
        Linkage linkage = matrix.get().linkage();
        return linkage.shows(finding.node())
                || plan().kpisOfGoal(finding.node()).stream().anyMatch(kpi -> linkage.shows(kpi.id()));
    }

    /** Folds a section or goal up, or unfolds it. */
    void fold(Id group) {
        Set<Id> next = new HashSet<>(collapsed);
        if (!next.remove(group)) {
            next.add(group);
        }
        collapsed = Set.copyOf(next);
        show();
    }

    /** Folds all sections and goals up, or none. */
    void foldAll(boolean folded) {
        Set<Id> all = new HashSet<>();
        if (folded) {
            desk.plan().sections().forEach(section -> all.add(section.id()));
            desk.plan().goals().forEach(goal -> all.add(goal.id()));
        }
        collapsed = Set.copyOf(all);
        show();
    }

    /** Links a project and a KPI, in whichever order, that are not linked, and takes the link of others away. */
    void toggle(Node one, Node other) {
        if (one instanceof Project project && other instanceof Kpi kpi) {
            toggle(project, kpi);
        } else if (one instanceof Kpi && other instanceof Project) {
            toggle(other, one);
        }
    }

    private void toggle(Project project, Kpi kpi) {
        if (desk.isReadOnly()) {
            return;
        }
        desk.change(plan -> plan.project(project.id())
                .flatMap(held -> plan.kpi(kpi.id())
                        .flatMap(served -> plan.link(held.id(), served.id()).isPresent()
                                ? LinkChanges.unlink(plan, held, served)
                                : LinkChanges.link(plan, held, served))));
    }

    /** Does what the cell under the cursor is for: links and unlinks, or folds and unfolds. */
    void act() {
        Cursor at = cursor.get();
        line(matrix.get().rows(), at.row())
                .ifPresent(row -> line(matrix.get().columns(), at.column()).ifPresent(column -> act(row, column)));
    }

    private void act(Line row, Line column) {
        if (row.isGroup()) {
            fold(row.id());
        } else if (column.isGroup()) {
            fold(column.id());
        } else {
            toggle(row.node(), column.node());
        }
    }

    /** Opens the project or KPI looked at where it can be read and edited whole. */
    void open() {
        desk.open(desk.spot().get());
    }

    /** Folds up the section and the goal that the cursor stands in, or unfolds them. */
    void foldAround(boolean folded) {
        Cursor at = cursor.get();
        Set<Id> next = new HashSet<>(collapsed);
        line(matrix.get().rows(), at.row()).ifPresent(row -> fold(next, section(row.node()), folded));
        line(matrix.get().columns(), at.column()).ifPresent(column -> fold(next, goal(column.node()), folded));
        collapsed = Set.copyOf(next);
        show();
    }

    private static void fold(Set<Id> collapsed, Id group, boolean folded) {
        if (folded) {
            collapsed.add(group);
        } else {
            collapsed.remove(group);
        }
    }

    private static Id section(Node row) {
        return row instanceof Project project ? project.section() : row.id();
    }

    private static Id goal(Node column) {
        return column instanceof Kpi kpi ? kpi.goal() : column.id();
    }

    /** Goes to the next project or KPI whose name has these words in it; the one under the cursor comes last. */
    void jump(String words) {
        Cursor at = cursor.get();
        Optional<Integer> row = next(matrix.get().rows(), at.row(), words);
        if (row.isPresent()) {
            go(row.get(), at.column());
        } else {
            next(matrix.get().columns(), at.column(), words).ifPresent(column -> go(at.row(), column));
        }
    }

    private static Optional<Integer> next(List<Line> lines, int from, String words) {
        for (int i = 0; i < lines.size(); i++) {
            int place = (from + i) % lines.size();
            if (lines.get(place).node().name().contains(words)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
