Sub Edit(sheetIn, sheetOut, textIn, textOut)
  Dim document
  document = opened(sheetIn)
  replaceIn(document.Sheets(0), "Пятое.", "Пятое, в таблице 📖.")
  document.Sheets(0).getCellRangeByName("B2").String = "accepted"
  document.Sheets(0).getCellRangeByName("E2").String = "checked in Calc"
  document.Sheets(0).Rows.removeByIndex(2, 1)
  document.storeToURL(ConvertToURL(sheetOut), Array(property("FilterName", "Calc MS Excel 2007 XML")))
  document.close(True)
  document = opened(textIn)
  replaceIn(document, "Отдельное предложение.", "Отдельное, в тексте.")
  replaceIn(document, "unreviewed", "doubtful")
  document.storeToURL(ConvertToURL(textOut), Array(property("FilterName", "MS Word 2007 XML")))
  document.close(True)
  StarDesktop.terminate()
End Sub

Function opened(path)
  opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, Array(property("Hidden", True)))
End Function

Sub replaceIn(where, before, after)
  Dim descriptor
  descriptor = where.createReplaceDescriptor()
  descriptor.SearchString = before
  descriptor.ReplaceString = after
  where.replaceAll(descriptor)
End Sub

Function property(name, value)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = value
  property = made
End Function
