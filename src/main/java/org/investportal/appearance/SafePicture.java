package org.investportal.appearance;

/**
 * A picture that was written anew from the parts of an uploaded file that are allowed.
 *
 * @param complete whether all visible parts of the file were allowed
 */
public record SafePicture(AppearanceFile file, boolean complete) {

    /** The size of the largest SVG file, in kilobytes. */
    public static final int SVG_KILOBYTES = SvgSanitizer.LARGEST / 1024;

    /** The size of the largest PNG file, in megabytes. */
    public static final int PNG_MEGABYTES = LogoImage.LARGEST / (1024 * 1024);

    /** Returns the safe form of the drawing of a sector, which is an SVG file in one colour. */
    public static SafePicture ofDrawing(byte[] upload) {
        return SvgSanitizer.sanitize(SvgKind.DRAWING, upload);
    }

    /** Returns the safe form of a logo, which is an SVG or a PNG file. */
    public static SafePicture ofLogo(byte[] upload) {
        return LogoImage.isPng(upload)
                ? new SafePicture(LogoImage.encodedAgain(upload), true)
                : SvgSanitizer.sanitize(SvgKind.LOGO, upload);
    }
}
