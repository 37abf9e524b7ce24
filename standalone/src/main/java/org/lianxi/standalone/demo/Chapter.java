package org.lianxi.standalone.demo;

import java.io.IOException;

/**
 * A part of the narrated scenario.
 */
interface Chapter {

    void play(Story story) throws IOException, InterruptedException;

}
