package gangmu.ui.window;

import gangmu.ui.widget.Command;
import java.util.List;
import javafx.scene.Node;

/**
 * One of the places of the window.
 *
 * @param key its name: place.&lt;key&gt; in the bundles
 * @param icon the literal of its icon
 * @param commands what can be done there
 */
public record Place(String key, String icon, Node view, List<Command> commands) {}
