package gangmu.report;

/**
 * What a report says, from which its pages and its files of other kinds are made, so that these never differ.
 *
 * @param xhtml a whole document, its title, author, language and bookmarks with it
 * @param charts what is drawn where the document holds a place for it
 */
record Manuscript(String xhtml, ChartFrame charts) {

    /** The pages on which it is printed. */
    Pages pages() {
        return Press.print(xhtml, charts);
    }
}
