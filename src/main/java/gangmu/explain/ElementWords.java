package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Acceptance;
import gangmu.model.Actual;
import gangmu.model.Cap;
import gangmu.model.Criterion;
import gangmu.model.Element;
import gangmu.model.Heading;
import gangmu.model.Item;
import gangmu.model.Judgement;
import gangmu.model.LightRule;
import gangmu.model.Link;
import gangmu.model.Measure;
import gangmu.model.Node;
import gangmu.model.SavedFilter;
import gangmu.model.SilencedRule;
import gangmu.model.Target;
import gangmu.model.TargetAdjustment;
import gangmu.model.Weight;
import gangmu.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An element as people read it: as a thing with fields of its own, or as a value of another thing, such as a target.
 *
 * @param fields the first is the value itself; of a thing, what may stand for it where nothing else says anything
 * @param noneKey what stands for it where it is not there
 */
record ElementWords(boolean isThing, List<FieldWords> fields, String noneKey, Texts texts) {

    static ElementWords of(Element element, Known known) {
        return switch (element) {
            case Heading heading -> new NodeWords(known).of(heading);
            case Cap cap -> new NodeWords(known).of(cap);
            case Node node -> new NodeWords(known).of(node);
            case Weight weight -> new NodeWords(known).of(weight);
            case Link link -> new NodeWords(known).of(link);
            case Measure measure -> new CountingWords(known).of(measure);
            case Item item -> new CountingWords(known).of(item);
            case Criterion criterion -> new CountingWords(known).of(criterion);
            case Target target -> new StatedWords(known).of(target);
            case TargetAdjustment adjustment -> new StatedWords(known).of(adjustment);
            case Actual actual -> new StatedWords(known).of(actual);
            case LightRule rule -> new JudgingWords(known).of(rule);
            case Judgement judgement -> new JudgingWords(known).of(judgement);
            case SilencedRule rule -> new FindingWords(known).of(rule);
            case Acceptance acceptance -> new FindingWords(known).of(acceptance);
            case SavedFilter filter -> new FilterWords(known).of(filter);
        };
    }

    static ElementWords thing(Known known, FieldWords... fields) {
        return new ElementWords(true, List.of(fields), "cli.explain.none", known.texts());
    }

    static ElementWords value(Known known, String noneKey, FieldWords... fields) {
        return new ElementWords(false, List.of(fields), noneKey, known.texts());
    }

    /** What a field is called among those of other things: 109 年度初核之理由. */
    String label(int field) {
        String label = fields.get(field).label().get();
        return isThing || field == 0
                ? label
                : texts.get("changed.part", fields.getFirst().label().get(), label);
    }

    /** All that is worth telling of an element that came or went. */
    String whole() {
        String first = fields.getFirst().words().get();
        String details = (isThing ? fields : fields.subList(1, fields.size()))
                .stream()
                        .filter(field -> field.told() == Told.ALWAYS && !field.saysNothing())
                        .map(this::detail)
                        .collect(Collectors.joining(texts.get("list.semicolon")));
        if (details.isEmpty()) {
            return first;
        }
        return isThing ? details : texts.get("source.of", first, details);
    }

    /** Without a full stop, since more may follow. */
    private String detail(FieldWords field) {
        String label = field.label().get();
        String words = field.words().get().replaceFirst("[。.]$", "");
        return Boolean.TRUE.equals(field.value()) ? label : texts.get("changed.detail", label, words);
    }

    String none() {
        return texts.get(noneKey);
    }
}
