package gangmu.chart;

import gangmu.model.Attainment;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.LightRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A part of the scale of attainments in which the rules give the same light; its ends are in percent. */
record Band(double from, double to, Light light) {

    /** The bands of a scale, from its low end to its high one. */
    static List<Band> of(LightRules rules, Scale scale) {
        List<Double> ends = DoubleStream.concat(
                        DoubleStream.of(scale.low(), scale.high()),
                        rules.all().stream().map(LightRule::percent).mapToDouble(BigDecimal::doubleValue))
                .filter(end -> end >= scale.low() && end <= scale.high())
                .sorted()
                .distinct()
                .boxed()
                .toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            double from = ends.get(i - 1);
            double to = ends.get(i);
            bands.add(new Band(from, to, light(rules, (from + to) / 2)));
        }
        return bands;
    }

    private static Light light(LightRules rules, double percent) {
        return rules.light(new Attainment.Percent(BigDecimal.valueOf(percent), Attainment.How.HIGHER, List.of()));
    }
}
