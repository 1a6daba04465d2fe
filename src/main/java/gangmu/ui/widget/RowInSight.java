package gangmu.ui.widget;

import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolling a list or table so that a row can be seen; rows out of sight have no nodes. */
public final class RowInSight {
    private static final int ROWS_ABOVE = 3;

    private RowInSight() {}

    /** Scrolls where a row is not in sight, so that it is, with some rows above it. */
    public static void reveal(VirtualFlow<?> flow, int row) {
        if (isInSight(flow, row)) {
            return;
        }
        flow.scrollToTop(Math.max(0, row - ROWS_ABOVE));
        layOut(flow);
        if (row == flow.getCellCount() - 1 && !isInSight(flow, row)) {
            flow.scrollPixels(flow.getHeight()); // rows differ in height, and where they end was only estimated
            layOut(flow);
        }
    }

    /** Gives rows that came into sight their nodes. */
    private static void layOut(VirtualFlow<?> flow) {
        Parent list = flow.getParent();
        list.applyCss();
        list.layout();
    }

    private static boolean isInSight(VirtualFlow<?> flow, int row) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return false;
        }
        boolean below = first.getIndex() < row || (first.getIndex() == row && first.getLayoutY() >= 0);
        double bottom = last.getLayoutY() + last.getHeight();
        boolean above = last.getIndex() > row || (last.getIndex() == row && bottom <= flow.getHeight());
        return below && above;
    }
}
