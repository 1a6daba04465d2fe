package gangmu.report;

/**
 * A heading of a book that readers can go to.
 *
 * @param level 1 for a part of the book, and one more for each level below
 */
record Bookmark(int level, String name, String anchor) {
    /** The deepest level that the printed contents list. */
    static final int DEEPEST_PRINTED = 3;
}
