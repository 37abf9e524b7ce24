package org.lianxi.notification.channel.robot;

/**
 * All that a group is told: what it is about, its number, and where to read it. No body,
 * for who reads along in a group is not known.
 *
 * @param title one line
 * @param number the notice's number
 * @param link address of the page
 * @param more what the link is called
 * @param urgent whether it presses for something
 */
public record RobotMessage(String title, String number, String link, String more, boolean urgent) {

    /**
     * The title, no longer than a platform takes.
     * @param most the most characters
     * @return the title, or its beginning and an ellipsis
     */
    public String title(int most) {
        return (this.title.codePointCount(0, this.title.length()) <= most) ? this.title
                : this.title.substring(0, this.title.offsetByCodePoints(0, most - 1)) + "…";
    }

    /**
     * The message where only text is shown.
     * @return lines of text
     */
    public String text() {
        return String.join("\n", this.number + this.title, this.more, this.link);
    }

}
