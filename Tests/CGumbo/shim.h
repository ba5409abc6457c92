#ifndef GALLEY_CGUMBO_SHIM_H
#define GALLEY_CGUMBO_SHIM_H
#include <gumbo.h>

/* An HTML5 parser, for tests only. The tree's unions are read here, so that Swift sees plain functions. */

static inline GumboOutput *galley_html_parse(const char *bytes, size_t count) {
  return gumbo_parse_with_options(&kGumboDefaultOptions, bytes, count);
}

static inline void galley_html_free(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

static inline int galley_html_is_element(const GumboNode *node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

static inline GumboStringPiece galley_html_tag(const GumboNode *element) {
  return element->v.element.original_tag;
}

static inline const char *galley_html_name(const GumboNode *element) {
  return gumbo_normalized_tagname(element->v.element.tag);
}

static inline unsigned galley_html_child_count(const GumboNode *node) {
  return galley_html_is_element(node) ? node->v.element.children.length : 0;
}

static inline const GumboNode *galley_html_child(const GumboNode *node, unsigned index) {
  return (const GumboNode *)node->v.element.children.data[index];
}

static inline unsigned galley_html_attribute_count(const GumboNode *element) {
  return element->v.element.attributes.length;
}

static inline const GumboAttribute *galley_html_attribute(
    const GumboNode *element, unsigned index) {
  return (const GumboAttribute *)element->v.element.attributes.data[index];
}
#endif
