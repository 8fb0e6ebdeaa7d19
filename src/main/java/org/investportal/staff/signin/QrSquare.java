package org.investportal.staff.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing.
 *
 * @param viewBox of the drawing, with the quiet zone that readers need
 * @param path of all dark modules
 */
public record QrSquare(String viewBox, String path) {

    private static final int QUIET = 4;

    static QrSquare of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return new QrSquare(-QUIET + " " + -QUIET + " " + side + " " + side, path.toString());
    }
}
