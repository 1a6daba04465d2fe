package gangmu.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What the chapters of a book tell screen readers, as one tree; the renderer makes a tree of each chapter alone. */
final class Tags {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");

    private final COSDictionary layout = new COSDictionary();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray numbers = new COSArray();
    private Map<String, Object> roles = Map.of();
    private int next;

    Tags(String language) {
        whole.setLanguage(language);
        layout.setName(COSName.TYPE, "Layout");
        root.appendKid(whole);
    }

    /** Takes over the tree that was made of the pages from this one on. */
    void take(PDDocument document, int firstPage) throws IOException {
        PDStructureTreeRoot made = document.getDocumentCatalog().getStructureTreeRoot();
        roles = made.getRoleMap();
        for (Object kid : made.getKids()) {
            PDStructureElement chapter = (PDStructureElement) kid;
            chapter.setStructureType(StandardStructureTypes.PART);
            whole.appendKid(chapter);
        }
        renumber(document, firstPage);
        COSArray pairs = made.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 0; i < pairs.size(); i += 2) {
            numbers.add(COSInteger.get(next + (long) pairs.getInt(i)));
            numbers.add(pairs.get(i + 1));
        }
        next += made.getParentTreeNextKey();
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
    }

    private void renumber(PDDocument document, int firstPage) throws IOException {
        for (int i = firstPage; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            page.setStructParents(page.getStructParents() + next);
            lighten(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setStructParent(annotation.getStructParent() + next);
            }
        }
    }

    /**
     * The renderer says of each line and background where it is: some 260 dictionaries a page, most of a book's memory. That
     * they are no text is enough, which one dictionary says for all.
     */
    private void lighten(PDPage page) {
        COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (marks != null) {
            for (COSName name : List.copyOf(marks.keySet())) {
                if (BACKGROUND.equals(marks.getCOSDictionary(name).getCOSName(COSName.TYPE))) {
                    marks.setItem(name, layout);
                }
            }
        }
    }

    /** Puts the tree of all into the document. */
    void give(PDDocument document) {
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(all, COSDictionary.class));
        root.setParentTreeNextKey(next);
        root.setRoleMap(names(roles));
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static Map<String, String> names(Map<String, Object> roles) {
        return roles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, role -> role.getValue().toString()));
    }
}
