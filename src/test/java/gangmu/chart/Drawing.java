package gangmu.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;

/** A chart as drawn: its pixels, and which part of the picture stands for what. */
record Drawing(BufferedImage image, List<CategoryItemEntity> items) {

    static Drawing of(JFreeChart chart, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), info);
        g2.dispose();
        List<CategoryItemEntity> items = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item) {
                items.add(item);
            }
        }
        return new Drawing(image, items);
    }

    /** The longest unbroken column of pixels of exactly this colour in the part of the chart for a category. */
    int tallest(Comparable<?> category, Color colour) {
        Rectangle2D area = area(category);
        return columns(area)
                .map(x -> longest(rows(area).mapToObj(y -> is(x, y, colour))))
                .max()
                .orElse(0);
    }

    /** The longest unbroken row of pixels of exactly this colour in the part of the chart for a category. */
    int widest(Comparable<?> category, Color colour) {
        Rectangle2D area = area(category);
        return rows(area)
                .map(y -> longest(columns(area).mapToObj(x -> is(x, y, colour))))
                .max()
                .orElse(0);
    }

    /** How many rows of the part of the chart for a category hold anything but the background. */
    int inkedRows(Comparable<?> category, Color background) {
        Rectangle2D area = area(category);
        return (int) rows(area)
                .filter(y -> !isBlank(new Rectangle2D.Double(area.getX(), y, area.getWidth(), 1), background))
                .count();
    }

    /** Where the pixels of exactly this colour lie in the part of the chart for a category. */
    Rectangle2D extent(Comparable<?> category, Color colour) {
        Rectangle2D extent = new Rectangle2D.Double(0, 0, -1, -1);
        Rectangle2D area = area(category);
        rows(area).forEach(y -> columns(area).filter(x -> is(x, y, colour)).forEach(x -> include(extent, x, y)));
        return extent;
    }

    private static void include(Rectangle2D extent, int x, int y) {
        Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
        extent.setRect(extent.isEmpty() ? pixel : extent.createUnion(pixel));
    }

    /** Whether a part of the picture holds nothing but the background. */
    boolean isBlank(Rectangle2D part, Color background) {
        return rows(part).allMatch(y -> columns(part).allMatch(x -> is(x, y, background)));
    }

    private static int longest(Stream<Boolean> pixels) {
        int longest = 0;
        int run = 0;
        for (boolean coloured : (Iterable<Boolean>) pixels::iterator) {
            run = coloured ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    Rectangle2D area(Comparable<?> category) {
        return items.stream()
                .filter(item -> item.getColumnKey().equals(category))
                .findFirst()
                .orElseThrow()
                .getArea()
                .getBounds2D();
    }

    private boolean is(int x, int y, Color colour) {
        return image.getRGB(x, y) == colour.getRGB();
    }

    private static IntStream columns(Rectangle2D area) {
        return IntStream.range((int) area.getMinX(), (int) area.getMaxX());
    }

    private static IntStream rows(Rectangle2D area) {
        return IntStream.range((int) area.getMinY(), (int) area.getMaxY());
    }
}
