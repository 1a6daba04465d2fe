package gangmu.model;

import gangmu.model.FormulaScanner.Piece;
import gangmu.model.FormulaScanner.PieceType;
import gangmu.model.Working.Term;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A formula with the figures of a year in the place of its items, made once it was computed and nothing is missing. */
record FormulaFigures(List<Piece> pieces, Function<String, Item> items, KpiFigures figures, Year year) {
    /** A function of one item: its name, a bracket, the item, a bracket. */
    private static final int PIECES_OF_CALL = 4;

    Working.Written written() {
        List<Object> written = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            boolean call = isOfOneItem(index);
            written.add(call ? call(index) : piece(index));
            index += call ? PIECES_OF_CALL : 1;
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

    private boolean isOfOneItem(int index) {
        return index + PIECES_OF_CALL <= pieces.size()
                && pieces.get(index).type() == PieceType.FUNCTION
                && pieces.get(index + 2).type() == PieceType.ITEM
                && pieces.get(index + 3).text().equals(")");
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
        return new Working.Call(function, item.name(), figures.values(item, Period.of(year)));
    }

    private Term term(Piece piece, Optional<Year> named, Year of) {
        Item item = items.apply(piece.text());
        return new Term(item.name(), named, Optional.of(figures.value(item, Period.of(of))));
    }
}
