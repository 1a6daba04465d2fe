package gangmu.ui.desk;

import gangmu.chart.RowKey;
import java.time.Year;
import javafx.scene.Cursor;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jspecify.annotations.Nullable;

/** Leads from a row of a chart to the node that it stands for, and from a year in it to that year. */
public record NodeDoor(Desk desk, ScreenChart chart) implements ChartMouseListenerFX {

    @Override
    public void chartMouseClicked(ChartMouseEventFX event) {
        if (event.getEntity() instanceof CategoryItemEntity item && item.getColumnKey() instanceof RowKey row) {
            if (item.getRowKey() instanceof Year year) {
                desk.year().set(year);
            }
            desk.open(new Spot.At(row.node()));
        }
    }

    /** Moving over a row shows its tooltip, which the viewer does by itself, and that it can be gone through. */
    @Override
    public void chartMouseMoved(ChartMouseEventFX event) {
        chart.setCursor(isDoor(event.getEntity()) ? Cursor.HAND : Cursor.DEFAULT);
    }

    private static boolean isDoor(@Nullable ChartEntity entity) {
        return entity instanceof CategoryItemEntity item && item.getColumnKey() instanceof RowKey;
    }
}
