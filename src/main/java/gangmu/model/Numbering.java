package gangmu.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The official numbers of a plan, made from positions: 一、（一）１、 for the outline, 1.1 for goals' KPIs. */
public final class Numbering {
    private static final String NUMERALS = "〇一二三四五六七八九";

    private final Map<Id, String> labels = new HashMap<>();
    private final Map<Id, String> codes = new HashMap<>();

    private Numbering() {}

    static Numbering of(
            List<OutlineNode> sections, Map<Id, List<OutlineNode>> children, Map<Id, List<Kpi>> kpisOfGoal) {
        Numbering numbering = new Numbering();
        numbering.label(sections, children);
        int goal = 0;
        for (OutlineNode section : sections) {
            for (OutlineNode node : children.getOrDefault(section.id(), List.of())) {
                goal++;
                numbering.codes.put(node.id(), Integer.toString(goal));
                int kpi = 0;
                for (Kpi each : kpisOfGoal.getOrDefault(node.id(), List.of())) {
                    kpi++;
                    numbering.codes.put(each.id(), goal + "." + kpi);
                }
            }
        }
        return numbering;
    }

    private void label(List<OutlineNode> siblings, Map<Id, List<OutlineNode>> children) {
        int count = 0;
        for (OutlineNode node : siblings) {
            if (node.numbered()) {
                count++;
                labels.put(node.id(), label(node.level(), count));
            }
            label(children.getOrDefault(node.id(), List.of()), children);
        }
    }

    private static String label(Level level, int number) {
        return switch (level) {
            case SECTION -> numeral(number) + "、";
            case GOAL -> "（" + numeral(number) + "）";
            case MEASURE -> fullWidth(number) + "、";
        };
    }

    /** The number of an outline node as plans print it, e.g. （一）; empty where it is unnumbered. */
    public String label(OutlineNode node) {
        return labels.getOrDefault(node.id(), "");
    }

    /** The title of an outline node with its number before it, e.g. （一）鞏固我與邦交國外交關係. */
    public String titled(OutlineNode node) {
        return label(node) + node.title();
    }

    /** The ordinal of a goal among all goals of the plan, e.g. 2, as the KPI table prints it. */
    public String code(OutlineNode goal) {
        return codes.getOrDefault(goal.id(), "");
    }

    /** The ordinals of a KPI's goal and of the KPI in it, e.g. 2.4. */
    public String code(Kpi kpi) {
        return codes.getOrDefault(kpi.id(), "");
    }

    /** A number from 1 to 99 in Chinese numerals (十二, 二十); above that digit by digit (一〇五). */
    static String numeral(int number) {
        if (number > 99) {
            return digitByDigit(number, "");
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens) + "十";
        return head + (ones == 0 ? "" : NUMERALS.charAt(ones));
    }

    private static String digitByDigit(int number, String tail) {
        String text = NUMERALS.charAt(number % 10) + tail;
        return number < 10 ? text : digitByDigit(number / 10, text);
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }
}
