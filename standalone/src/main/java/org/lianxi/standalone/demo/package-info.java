/**
 * The narrated demonstration, played through the public API only.
 */
package org.lianxi.standalone.demo;
