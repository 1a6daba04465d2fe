package gangmu.report;

import java.util.List;

/** Something that can be laid out on pages. */
public interface Report {

    /** What it is called in the title of a window, e.g. 外交部中程施政計畫 計畫異動對照表. */
    String title();

    /** What it is called among the files of its plan, e.g. 計畫異動對照表. */
    String name();

    /** Characters that no bundled font has, each once; 〓 stands for them. */
    List<String> missingCharacters();

    /** Lays it out; takes seconds where there is much. */
    Pages pages();

    /**
     * The same, and tells how much of it is done, as far as that is known.
     *
     * @throws Cancelled if it is to stop
     */
    default Pages pages(Progress progress) {
        Pages made = pages();
        progress.done(1, 1);
        return made;
    }

    /** The same as one HTML file, in which all characters stay as they are. */
    byte[] html();

    /** The same as OpenDocument text to go on writing in, in which all characters stay as they are. */
    byte[] odt();
}
