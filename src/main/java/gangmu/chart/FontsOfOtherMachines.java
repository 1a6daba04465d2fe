package gangmu.chart;

import java.util.Map;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/** Names fonts that show Chinese on other machines after the bundled one, which they may not have. */
final class FontsOfOtherMachines extends DefaultStyleHandler {
    private static final String FAMILY = "font-family";

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // inherited
    public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
        if (styles.containsKey(FAMILY)) {
            styles.put(FAMILY, Svg.FONTS);
        }
        super.setStyle(element, styles, context);
    }
}
