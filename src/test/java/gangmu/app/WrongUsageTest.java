package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    print DIR                                        | 無法辨識：print DIR
                    show                                             | 缺少：DIR
                    show DIR --sample                                | 無法辨識：--sample
                    report DIR --year 109                            | 缺少：--output
                    report DIR --year 109 -o a --format doc          | 不支援「doc」格式，請改用 pdf、html 或 odt。
                    report DIR --year 109 -o a --parts goals,map     | 報告書沒有 map 這個部分，可用的有：all, cover, contents, summary, goals, projects, matrix, coverage, changes, formulas。
                    report DIR --year 109 -o a --since 109           | --since：請輸入日期（民國年），例如 109/06/30 或 1090630。
                    new DIR                                          | 請指定 --sample 或 --from，或一併指定 --title、--agency、--first、--last。
                    new DIR --title 計畫 --agency 機關 --first 106   | 請指定 --sample 或 --from，或一併指定 --title、--agency、--first、--last。
                    new DIR --sample mofa-110-113                    | 沒有 mofa-110-113 這個範例，可用的有：mofa-106-109。
                    new DIR --sample mofa-106-109 --first 106        | 範例已有計畫名稱、機關與年度，請勿再加 --title、--agency、--first、--last。
                    new DIR --from plan.json --sample mofa-106-109   | 檔案已有計畫名稱、機關與年度，請勿再加 --sample、--title、--agency、--first、--last。
                    new DIR --from plan.json --title 計畫            | 檔案已有計畫名稱、機關與年度，請勿再加 --sample、--title、--agency、--first、--last。
                    export DIR                                       | 缺少：--output
                    explain DIR --year 109                           | 缺少：--kpi
                    explain DIR --kpi 1.1 --year 2019                | --year：請輸入民國年（1 至 200 的整數，例如 107）。
                    evaluate DIR --year 109 --format xml             | 沒有 xml 這種格式，請用 csv 或 json。
                    new DIR --title 計畫 --agency 機關 --first 2017 --last 109 | --first：請輸入民國年（1 至 200 的整數，例如 107）。
                    new DIR --title 計畫 --agency 機關 --first 109 --last 106  | 結束年度 106 早於起始年度 109。
                    new DIR --title 計畫 --agency 機關 --first 106 --last 126  | 計畫最多涵蓋 20 個年度，目前為 21 個；請確認起訖年度。
                    show DIR --language fr                           | 沒有 fr 這種語言，請用 zh-TW 或 en。
                    """)
    void a_command_that_is_not_understood_says_what_it_needs(String typed, String sentence) {
        StringWriter err = new StringWriter();
        List<String> arguments = Stream.of(typed.split(" "))
                .map(word -> word.equals("DIR") ? temporary.resolve("plan").toString() : word)
                .toList();
        int status = Commands.run(
                arguments, Language.ZH_TW, new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true));
        assertThat(err.toString()
                        .replace(temporary.resolve("plan").toString(), "DIR")
                        .lines())
                .startsWith(sentence);
        assertThat(status).isEqualTo(2);
        assertThat(temporary).isEmptyDirectory();
    }
}
