package org.investportal.appearance;

import java.util.stream.Stream;

/**
 * A picture that was written anew from the parts of an uploaded file that are allowed.
 *
 * @param complete whether all visible parts of the file were allowed
 */
public record SafePicture(AppearanceFile file, boolean complete) {

    /** Returns what a message of a limit names: the sizes of the largest SVG file in kilobytes, PNG file in megabytes, and drawing in kilobytes. */
    public static String[] limits() {
        return Stream.of(
                        SvgSanitizer.LARGEST / 1024,
                        LogoImage.LARGEST / (1024 * 1024),
                        SvgSanitizer.LARGEST_DRAWING / 1024)
                .map(String::valueOf)
                .toArray(String[]::new);
    }

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
