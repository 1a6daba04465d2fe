package gangmu.ui.overview;

import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.widget.LightSign;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** How many KPIs have which light, each a door to those. */
final class LightTiles extends HBox {
    private final Map<Light, Tile> tiles = new EnumMap<>(Light.class);
    private final Texts texts;

    private record Tile(ToggleButton button, Label count) {}

    /** @param shown shows what passes the filter */
    LightTiles(Desk desk, Runnable shown, Texts texts) {
        this.texts = texts;
        getStyleClass().add("light-counts");
        for (Light light : Light.values()) {
            Label count = new Label();
            count.getStyleClass().add("light-count");
            LightSign sign = new LightSign(texts);
            sign.showWithWord(light.sign(), light.name());
            HBox words = new HBox(count, sign);
            words.getStyleClass().add("form-row");
            ToggleButton tile = new ToggleButton();
            tile.setId("tile-" + light);
            tile.setGraphic(words);
            tile.getStyleClass().add("light-tile");
            tile.setMinWidth(USE_PREF_SIZE);
            tile.setOnAction(event -> {
                shown.run();
                desk.filter().set(desk.filter().get().light(tile.isSelected() ? Optional.of(light) : Optional.empty()));
            });
            tiles.put(light, new Tile(tile, count));
            getChildren().add(tile);
        }
    }

    /** Shows the lights of KPIs, and which of them alone are looked at. */
    void show(Linkage ofAllLights, Optional<Light> alone) {
        tiles.forEach((light, tile) -> {
            long count = ofAllLights.kpis().stream()
                    .filter(kpi ->
                            ofAllLights.plan().standing(kpi, ofAllLights.year()).light() == light)
                    .count();
            String words = texts.get("overview.tile", light.sign() + " " + texts.get("light." + light), count);
            tile.button().setAccessibleText(words);
            tile.button().setTooltip(new Tooltip(words));
            tile.button().setSelected(alone.filter(one -> one == light).isPresent());
            tile.count().setText(Long.toString(count));
        });
    }
}
