package org.investportal.editorial.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs for tests, written line by line. */
final class PdfSample implements AutoCloseable {

    private static final float LINE = 14;

    private final PDDocument document = new PDDocument();
    private final PDFont helvetica = new PDType1Font(FontName.HELVETICA);
    private PDPage page = new PDPage();

    PdfSample() {
        document.addPage(page);
    }

    PdfSample page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    PdfSample lines(float left, float top, String... lines) throws IOException {
        return lines(helvetica, left, top, lines);
    }

    /** With a font that the file names and does not contain, as Chinese files of before 2000 do. */
    PdfSample chinese(float left, float top, String... lines) throws IOException {
        return raw(left, top, StandardCharsets.UTF_16BE, "UniGB-UTF16-H", lines);
    }

    /** With a font that does not say which characters its codes are. */
    PdfSample unknown(float left, float top, String... lines) throws IOException {
        return raw(left, top, StandardCharsets.UTF_16BE, "Identity-H", lines);
    }

    private PdfSample raw(float left, float top, Charset charset, String encoding, String... lines) throws IOException {
        COSName name = resources().add(font(encoding));
        StringBuilder content = new StringBuilder();
        float at = top;
        for (String line : lines) {
            content.append("BT /" + name.getName() + " 12 Tf " + left + " " + at + " Td <"
                    + new COSString(line.getBytes(charset)).toHexString() + "> Tj ET\n");
            at -= LINE;
        }
        return content(content.toString());
    }

    private PDResources resources() {
        if (page.getResources() == null) {
            page.setResources(new PDResources());
        }
        return page.getResources();
    }

    PdfSample content(String operators) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        COSArray all = new COSArray();
        COSBase before = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (before instanceof COSArray several) {
            all.addAll(several);
        } else if (before != null) {
            all.add(before);
        }
        all.add(stream);
        page.getCOSObject().setItem(COSName.CONTENTS, all);
        return this;
    }

    private PDFont font(String encoding) throws IOException {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, encoding.startsWith("UniGB") ? "GB1" : "Identity");
        info.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        letters.setName(COSName.BASE_FONT, "STSong-Light");
        letters.setItem(COSName.CIDSYSTEMINFO, info);
        letters.setItem(COSName.FONT_DESC, descriptor);
        letters.setItem(COSName.DW, COSInteger.get(1000));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-" + encoding);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(letters)));
        return new PDType0Font(font);
    }

    private PdfSample lines(PDFont font, float left, float top, String... lines) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            float at = top;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, 11);
                content.newLineAtOffset(left, at);
                content.showText(line);
                content.endText();
                at -= LINE;
            }
        }
        return this;
    }

    /** A tree of forms, each of which shows the next one ten times: no text, and no end. */
    PdfSample endless() throws IOException {
        COSStream form = form("");
        for (int depth = 0; depth < 30; depth++) {
            COSStream outer = form("/X Do ".repeat(10));
            outer.setItem(COSName.RESOURCES, showing(form));
            form = outer;
        }
        page.getCOSObject().setItem(COSName.RESOURCES, showing(form));
        return content("/X Do");
    }

    private COSStream form(String operators) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDPage().getMediaBox().getCOSArray());
        try (OutputStream out = form.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    private static COSDictionary showing(COSStream form) {
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("X"), form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        return resources;
    }

    /** So many bytes of content, packed to a thousandth. */
    PdfSample bomb(String operators, int bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] part = operators.repeat(1_000_000 / operators.length()).getBytes(StandardCharsets.ISO_8859_1);
            for (int written = 0; written < bytes; written += part.length) {
                out.write(part);
            }
        }
        lines(72, 700, "Output");
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return this;
    }

    PdfSample locked(String owner, String user) throws IOException {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
