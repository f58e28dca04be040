@echo off
rem Starts Qadam with a Java 25 or newer: JAVA25_HOME, JAVA_HOME, or java on the path.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA25_HOME%\bin\java.exe" set "JAVA=%JAVA25_HOME%\bin\java.exe"
"%JAVA%" --version 2>nul | findstr /r /c:" 2[5-9]\." /c:" 2[5-9] " /c:" [3-9][0-9]\." >nul
if errorlevel 1 (
  echo Qadam needs Java 25: install one, for example Temurin 25, or set JAVA25_HOME to its folder. 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96m -XX:ReservedCodeCacheSize=128m -XX:-UsePerfData -XX:-CreateCoredumpOnCrash --limit-modules app.qadam,org.slf4j.nop,jdk.localedata --enable-native-access=app.qadam,javafx.graphics,org.xerial.sqlitejdbc --add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls --module-path "%HERE%\lib" --module app.qadam/app.qadam.Launcher %*
