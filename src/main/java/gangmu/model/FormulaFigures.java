package gangmu.model;

import gangmu.model.FormulaScanner.Piece;
import gangmu.model.Working.Term;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A formula with the figures of a year in the place of its items, made once it was computed and nothing is missing. */
record FormulaFigures(List<Piece> pieces, Function<String, Item> items, KpiFigures figures, Year year) {
    Working.Written written() {
        List<Object> written = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            boolean call = Formula.isOfOneItem(pieces, index);
            written.add(call ? call(index) : piece(index));
            index += call ? Formula.PIECES_OF_CALL : 1;
        }
        return new Working.Written(written);
    }

    private Object piece(int index) {
        Piece piece = pieces.get(index);
        return switch (piece.type()) {
            case NUMBER -> new BigDecimal(piece.text());
            case ITEM -> term(piece, Optional.empty(), year);
            case SIGN -> new Working.Sign(Formula.sign(piece.text(), Formula.isPrefix(pieces, index)));
            case FUNCTION -> new Working.Function(piece.text());
        };
    }

    /** The figure of the year before, or the function of the item's figures period by period. */
    private Object call(int index) {
        String function = pieces.get(index).text();
        Piece named = pieces.get(index + 2);
        if (function.equals(FormulaFunction.PREVIOUS)) {
            Year before = year.minusYears(1);
            return term(named, Optional.of(before), before);
        }
        Item item = items.apply(named.text());
        return new Working.Call(
                function,
                item.name(),
                List.copyOf(figures.values(item, Period.of(year)).values()));
    }

    private Term term(Piece piece, Optional<Year> named, Year of) {
        Item item = items.apply(piece.text());
        return new Term(item.name(), named, Optional.of(figures.value(item, Period.of(of))));
    }
}
