package gangmu.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether what a KPI is called goes with what it is measured in. */
record NameAndUnit(Kpi kpi) {
    private static final List<String> RATES = List.of("率", "比例", "比重", "百分比", "rate", "ratio", "percentage");

    /** Words that have the sign of a rate in them and are none. */
    private static final List<String> NO_RATES = List.of("效率", "速率", "頻率", "匯率", "率先", "率領", "率團", "表率");

    private static final List<String> NUMBERS =
            List.of("件數", "次數", "人次", "人數", "項數", "篇數", "場次", "場數", "家數", "戶數", "number of");

    /** Whether it is called a rate and measured in something else, or the other way round; not where no unit is stated. */
    boolean isMismatch() {
        if (kpi.unit().isEmpty()) {
            return false;
        }
        boolean isShare = kpi.share() != Share.PLAIN;
        return isShare ? isCalledNumber() : isCalledRate();
    }

    private boolean isCalledRate() {
        String name = kpi.name();
        for (String other : NO_RATES) {
            name = name.replace(other, "");
        }
        return has(name, RATES.stream());
    }

    private boolean isCalledNumber() {
        return has(kpi.name(), NUMBERS.stream()) && !isCalledRate();
    }

    private static boolean has(String name, Stream<String> words) {
        String plain = name.toLowerCase(Locale.ROOT);
        return words.anyMatch(plain::contains);
    }
}
