package gangmu.ui.window;

import gangmu.ui.widget.Command;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One of the places of the window.
 *
 * @param key its name: place.&lt;key&gt; in the bundles
 * @param icon the literal of its icon
 * @param view builds its screen, when it is first gone to
 * @param commands what can be done there
 */
public record Place(String key, String icon, Supplier<Node> view, List<Command> commands) {}
