package gangmu.chart;

import gangmu.chart.LinkGraph.Box;
import gangmu.chart.LinkGraph.Loose;
import gangmu.chart.LinkGraph.Strand;
import gangmu.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The places of the boxes of a graph, found by ELK's layered layout: no two overlap, and few strands cross. */
final class LinkGraphLayout {
    private static final String LAYERED = "org.eclipse.elk.layered";
    private static final double BETWEEN_BOXES = 10;
    private static final double BETWEEN_COLUMNS = 110;
    private static final double MARGIN = 16;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private LinkGraphLayout() {}

    static LinkGraph of(List<Box> boxes, List<Loose> loose) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LAYERED);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        Map<Id, ElkNode> nodes = new LinkedHashMap<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            node.setProperty(CoreOptions.PARTITIONING_PARTITION, box.column().place());
            nodes.put(box.node(), node);
        }
        loose.forEach(strand -> ElkGraphUtil.createSimpleEdge(nodes.get(strand.from()), nodes.get(strand.to())));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return placed(boxes, loose, nodes, graph);
    }

    private static LinkGraph placed(List<Box> boxes, List<Loose> loose, Map<Id, ElkNode> nodes, ElkNode graph) {
        Map<Id, Box> placed = new LinkedHashMap<>();
        for (Box box : boxes) {
            ElkNode node = Objects.requireNonNull(nodes.get(box.node()));
            placed.put(box.node(), box.at(node.getX(), node.getY()));
        }
        List<Strand> strands = new ArrayList<>();
        loose.forEach(strand -> strands.add(new Strand(
                Objects.requireNonNull(placed.get(strand.from())),
                Objects.requireNonNull(placed.get(strand.to())),
                strand.links())));
        return new LinkGraph(List.copyOf(placed.values()), strands, graph.getWidth(), graph.getHeight());
    }
}
