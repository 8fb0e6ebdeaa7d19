package org.investportal.staff.appearance;

import org.investportal.appearance.InlineDrawing;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * The form of a logo or of the drawing of a sector.
 *
 * @param name the name of the part for people
 * @param accept the media types that the field offers
 * @param file the field; its name is that of the part
 * @param action the address that the form is sent to
 * @param src the address of the picture in force; null if there is none, or if it is a drawing
 * @param symbol the drawing in force; null if it is a logo
 * @param removable whether a picture was uploaded that is in force
 * @param hash the hash of the picture in force; empty if none was uploaded
 * @param changed whether the part was changed at some time
 */
record PictureForm(
        String name,
        String hint,
        String accept,
        InputField file,
        String action,
        @Nullable String src,
        @Nullable InlineDrawing symbol,
        boolean removable,
        String hash,
        boolean changed) {}
