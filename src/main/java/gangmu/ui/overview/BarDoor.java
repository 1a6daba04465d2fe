package gangmu.ui.overview;

import gangmu.chart.RowKey;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;

/** Leads from a bar of the attainment chart to its KPI by a double click. */
record BarDoor(Desk desk) implements ChartMouseListenerFX {
    private static final int DOUBLE = 2;

    @Override
    public void chartMouseClicked(ChartMouseEventFX event) {
        if (event.getTrigger().getClickCount() == DOUBLE
                && event.getEntity() instanceof CategoryItemEntity item
                && item.getColumnKey() instanceof RowKey row) {
            desk.open(new Spot.At(row.node()));
        }
    }

    @Override
    public void chartMouseMoved(ChartMouseEventFX event) {
        // Moving over a bar shows its tooltip, which the viewer does by itself.
    }
}
