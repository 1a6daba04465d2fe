package gangmu.report;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.w3c.dom.Element;

/** A reading as the style lays it out on pages: how everything looks, how wide columns become and how high rows. */
final class Layout implements AutoCloseable {
    static final float POINTS_A_PIXEL = 0.75f;

    private final PdfBoxRenderer renderer;
    private final CssContext context;
    private final IdentityHashMap<Element, TableBox> tables = new IdentityHashMap<>();
    private final IdentityHashMap<Element, TableRowBox> rows = new IdentityHashMap<>();

    private Layout(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        find(renderer.getRootBox());
    }

    static Layout of(Reading reading, Press press) {
        return new Layout(press.layout(reading.document(), reading.charts()));
    }

    private void find(Box box) {
        if (box instanceof TableBox table) {
            tables.put(table.getElement(), table);
        }
        if (box instanceof TableRowBox row) {
            rows.put(row.getElement(), row);
        }
        box.getChildren().forEach(this::find);
        if (box instanceof BlockBox block && block.getInlineContent() != null) {
            for (Styleable inline : block.getInlineContent()) {
                if (inline instanceof Box inside) {
                    find(inside);
                }
            }
        }
    }

    CalculatedStyle style(Element element) {
        return renderer.getSharedContext().getStyle(element);
    }

    /** What lengths are reckoned with. */
    CssContext context() {
        return context;
    }

    /** The columns of a table, unless it has no cell. */
    Optional<Columns> columns(Element table) {
        return Optional.ofNullable(tables.get(table))
                .filter(box -> box.numEffCols() > 0)
                .map(box -> new Columns(box, this));
    }

    /** How high a row is, in points. */
    double height(Element row) {
        return Optional.ofNullable(rows.get(row))
                .map(Box::getHeight)
                .map(this::points)
                .orElse(0.0);
    }

    RectPropertySet margin(CalculatedStyle style) {
        return style.getMarginRect(0, context);
    }

    RectPropertySet padding(CalculatedStyle style) {
        return style.getPaddingRect(0, context);
    }

    /** A length in points. */
    double points(float dots) {
        return dots / context.getDotsPerPixel() * POINTS_A_PIXEL;
    }

    /** The first page, after which all others are. */
    Sheet sheet() {
        PageBox page = renderer.getRootBox().getLayer().getPages().getFirst();
        RectPropertySet margin = page.getMargin(context);
        return new Sheet(
                points(page.getWidth(context)),
                points(page.getHeight(context)),
                points(margin.top()),
                points(margin.left()));
    }

    /** A page, its margin above it and the one at its left, in points. */
    record Sheet(double width, double height, double top, double left) {}

    /** How wide the columns of a table are, as far as any cell begins or ends there. */
    record Columns(TableBox table, Layout layout) {
        int count() {
            return table.numEffCols();
        }

        /** In points. */
        double width(int column) {
            return layout.points(table.getColumnPos()[column + 1] - table.getColumnPos()[column]);
        }

        /** Which of these columns one of the markup is in. */
        int of(int column) {
            return table.colToEffCol(column);
        }
    }

    @Override
    public void close() {
        renderer.close();
    }
}
