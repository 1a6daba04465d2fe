package gangmu.report;

import gangmu.report.MatrixSheet.Size;

/** What the pages of a chapter are like. */
enum PageKind {
    /** In portrait, with nothing on it but the chapter. */
    COVER("@page { @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }"),
    PORTRAIT(""),
    /** In portrait with narrower margins, for what needs all of the width and the height. */
    DENSE(new MatrixSheet(Size.A4, false, 1).style()),
    LANDSCAPE(new MatrixSheet(Size.A4, true, 1).style());

    private final String style;

    PageKind(String style) {
        this.style = style;
    }

    /** The rules of the style that make them so, and number them in a book of so many pages, except the cover. */
    String style(int pagesOfBook) {
        String number = "content: counter(page) ' / " + pagesOfBook + "'; font-family: 'Noto Sans TC'; font-size: 9pt;"
                + " color: #545b63; vertical-align: top; padding-top: 12px;";
        return this == COVER ? style : style + "@page { @bottom-right { " + number + " } }";
    }
}
