package gangmu.exchange;

import java.util.ArrayList;
import java.util.List;

/** CSV read as RFC 4180 says, and nothing else, to see what a spreadsheet would see. */
final class ReadCsv {
    private ReadCsv() {}

    static List<List<String>> of(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (csv.startsWith("\"\"", i)) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++; // the line feed
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
