package gangmu.explain;

import gangmu.model.Formula;
import gangmu.model.Item;
import gangmu.model.WrongFormula;
import gangmu.text.Texts;
import java.util.List;

/** Formulas as people read them, with items by name and functions in their language. */
final class FormulaWords {
    private FormulaWords() {}

    /** A formula that is kept, or what is wrong with it. */
    static String of(String kept, List<Item> items, Texts texts) {
        try {
            return Formula.held(kept, items)
                    .shown(function -> texts.get("function." + function), sign -> Typesetting.sign(sign, texts));
        } catch (WrongFormula e) {
            return texts.get("missing.WRONG_FORMULA", e.piece(), e.place());
        }
    }
}
