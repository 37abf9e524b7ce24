/**
 * What the public can read: published releases and nothing else (发布, C-1.3a). It is kept
 * apart from what units can read, in views that are folded from publications only.
 */
package org.lianxi.query.information.publication;
