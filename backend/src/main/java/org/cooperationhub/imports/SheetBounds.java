package org.cooperationhub.imports;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** What one part of a workbook may hold, event by event. */
final class SheetBounds {
    /** XFD is the last column of a sheet, 1048576 its last row. */
    private static final Pattern PLACE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");
    private static final int MOST_CELLS = 16_384;
    private static final int LONGEST_NUMBER = 64;
    private final long mostText;
    private long text;
    private long row;
    private int cells;
    private boolean number;
    private boolean value;

    SheetBounds(long mostText) {
        this.mostText = mostText;
    }

    /** 422 for an event that goes beyond them. */
    void check(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw FirstLook.refused("document-type");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                text = 0;
                value = false;
                if (xml.getLocalName().equals("row")) cells = 0;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                add(xml.getTextLength());
            default -> {
                // comments and instructions are passed over by the reader too
            }
        }
    }

    private void start(XMLStreamReader xml) {
        text = 0;
        value = false;
        var name = xml.getLocalName();
        for (var i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeValue(i).length() > mostText) throw FirstLook.refused("unpacks-too-large");
        switch (name) {
            case "row" -> {
                row = 0;
                cells = 0;
                place(xml, ROW);
            }
            case "c" -> {
                if (++cells > MOST_CELLS) throw FirstLook.refused("not-a-workbook");
                number = number(xml);
                place(xml, PLACE);
            }
            case "v" -> value = number;
            default -> {
                // nothing that is counted
            }
        }
    }

    private void add(int characters) {
        text += characters;
        row += characters;
        if (text > mostText) throw FirstLook.refused("unpacks-too-large");
        if (cells > 0 && row > mostText) throw FirstLook.refused("unpacks-too-large");
        if (value && text > LONGEST_NUMBER) throw FirstLook.refused("not-a-workbook");
    }

    private static boolean number(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("t"))
                return xml.getAttributeValue(i).equals("n");
        return true;
    }

    private static void place(XMLStreamReader xml, Pattern form) {
        for (var i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("r")
                    && !form.matcher(xml.getAttributeValue(i)).matches()) throw FirstLook.refused("not-a-workbook");
    }
}
