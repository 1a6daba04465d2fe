package gangmu.ui.outline;

import java.util.List;

/** A line of the tree with the lines under it. */
record Branch(Row.Held row, List<Branch> children) {

    /** How many lines it has, itself included. */
    int size() {
        return 1 + children.stream().mapToInt(Branch::size).sum();
    }
}
