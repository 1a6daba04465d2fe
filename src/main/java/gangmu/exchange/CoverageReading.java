package gangmu.exchange;

import gangmu.model.Acceptance;
import gangmu.model.CoverageRule;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Id;
import gangmu.model.SilencedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reading of what is not looked for in a plan, and of what was accepted of what was found.
 *
 * @param entered who reads the file, and when
 */
record CoverageReading(Places places, Id heading, Entered entered) {

    List<Element> elements(JsonPlace file) {
        List<Element> elements = new ArrayList<>();
        Set<CoverageRule> silenced = new HashSet<>();
        for (JsonPlace rule : file.itemsOf("silenced")) {
            CoverageRule read = rule.choice(CoverageRule.class);
            rule.requireFirst(silenced.add(read));
            elements.add(new SilencedRule(heading, read));
        }
        Set<Object> accepted = new HashSet<>();
        for (JsonPlace acceptance : file.itemsOf("accepted")) {
            Acceptance read = acceptance(acceptance);
            acceptance.at("node").requireFirst(accepted.add(read.key()));
            elements.add(read);
        }
        return elements;
    }

    private Acceptance acceptance(JsonPlace json) {
        json.only("rule", "node", "other", "fact", "reason", "by", "at");
        Id node = places.node(json.at("node"));
        return new Acceptance(
                json.at("rule").choice(CoverageRule.class),
                node,
                json.optional("other").map(places::node).orElse(node),
                json.textOf("fact"),
                json.at("reason").filled().text(),
                json.optional("by").map(JsonPlace::text).orElse(entered.by()),
                json.optional("at").map(IsoTimes::moment).orElse(entered.at()));
    }
}
