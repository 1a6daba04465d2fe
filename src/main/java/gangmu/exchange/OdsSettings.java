package gangmu.exchange;

import gangmu.text.Xml;

/** What of a table in ODS stays in sight while the rest is scrolled. */
record OdsSettings(Table table) {
    private static final int FROZEN = 2;

    String text() {
        Xml xml = new Xml();
        xml.open("office:document-settings", OdsPackage.NAMESPACES).open("office:settings");
        xml.open("config:config-item-set", "config:name", "ooo:view-settings");
        xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        xml.element("config:config-item", "view1", "config:name", "ViewId", "config:type", "string");
        xml.open("config:config-item-map-named", "config:name", "Tables");
        xml.open("config:config-item-map-entry", "config:name", table.name());
        freeze(xml, "Horizontal", "Right", table.headColumns());
        freeze(xml, "Vertical", "Bottom", table.headRows());
        return xml.close().close().close().close().close().close().close().toString();
    }

    private static void freeze(Xml xml, String direction, String rest, int heads) {
        item(xml, direction + "SplitMode", "short", heads > 0 ? FROZEN : 0);
        item(xml, direction + "SplitPosition", "int", heads);
        item(xml, "Position" + rest, "int", heads);
    }

    private static void item(Xml xml, String name, String type, int value) {
        xml.element("config:config-item", Integer.toString(value), "config:name", name, "config:type", type);
    }
}
