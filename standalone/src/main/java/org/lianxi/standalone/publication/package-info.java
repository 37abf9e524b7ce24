/**
 * Takes what is published out as files, for a portal to serve.
 */
package org.lianxi.standalone.publication;
